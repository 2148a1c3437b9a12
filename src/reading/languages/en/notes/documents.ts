/** Words by which a document is told that a page could link to. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Documents that stand somewhere for themselves. */
export const linkableDocuments =
  words(`affidavit affidavits analyses analysis assessment audit bill budget census complaint data database dataset
  decision decree document documents dossier draft editorial figures filing filings findings guidelines index indictment
  investigation judgment journal law lawsuit lawsuits letter log logs memo minutes motion order paper papers petition plan poll
  polls preprint projections records register report reports research resolution review ruling statement statements
  statistics studies study suit survey surveys testimony transcript transcripts treaty trial verdict`)

/** The page's own text. */
export const ownDocuments = words('article piece story post blog guide page video image photo essay')
