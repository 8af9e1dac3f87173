// Elements as XML text. What XML 1.0 cannot hold (control characters, halves of surrogate pairs) is left out.
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type XmlChild = ReturnType<typeof x>;
type Attribute = string | number | boolean | null | undefined;

const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An element; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly (XmlChild | string)[] = [],
): XmlChild {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, clean(String(value))]],
  );
  const inside = children.map((child) => (typeof child === 'string' ? clean(child) : child));
  return x(name, Object.fromEntries(given), inside);
}

export function xmlText(node: XmlChild): string {
  return `${toXml(node)}\n`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Without what XML cannot hold. */
export function clean(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
