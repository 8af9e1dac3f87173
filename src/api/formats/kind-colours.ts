// The colours of the kinds of entities in pictures of the graph: the palette of Okabe and Ito, which colour-blind readers can tell apart.
export const KIND_COLOURS: Readonly<
  Record<string, { readonly hex: string; readonly rgb: readonly [number, number, number] }>
> = {
  PERSON: { hex: '#56b4e9', rgb: [86, 180, 233] },
  COUNTRY: { hex: '#009e73', rgb: [0, 158, 115] },
  ORGANIZATION: { hex: '#0072b2', rgb: [0, 114, 178] },
  PLACE: { hex: '#cc79a7', rgb: [204, 121, 167] },
  AGREEMENT: { hex: '#e69f00', rgb: [230, 159, 0] },
  EVENT: { hex: '#d55e00', rgb: [213, 94, 0] },
};
