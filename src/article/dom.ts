/**
 * The small part of the DOM that finding an article needs. A browser's document fits these types as it is;
 * on the command line `html-tree.ts` makes a tree of the same shape, so that one code reads both.
 */

export const elementNode = 1
export const textNode = 3

export interface PageNode {
  readonly nodeType: number
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageText extends PageNode {
  readonly data: string
}

export interface PageElement extends PageNode {
  /** Lower case in HTML. */
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  readonly shadowRoot?: PageNode | null
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  readonly contentType?: string
  getElementsByTagName(name: string): ArrayLike<PageElement>
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementNode
export const isText = (node: PageNode): node is PageText => node.nodeType === textNode
