/** What reading/ may use beyond the language: things that every browser and Node have alike, and that touch no page. */

declare class URL {
  constructor(address: string, base?: string)
  readonly hostname: string
  readonly host: string
  readonly pathname: string
  readonly href: string
  static canParse(address: string, base?: string): boolean
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
