/** Capitals for a thing, which name nobody: "AI", "DNA". */
export const initialisms = new Set(
  `AI IT PR HR DNA RNA HIV GDP IPO PC EV EVs PDF ID VIP DJ GPS VAT VPN SUV SUVs CCTV PPE UFO UFOs NFT NFTs GCSE
  GCSEs`.split(/\s+/),
)
