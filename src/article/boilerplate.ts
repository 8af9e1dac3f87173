// Forms of what stands around a report: sign-up lines, credits, captions, and the author's biography. Forms only, no names.
// Source of the forms: the Associated Press Stylebook (photo credits) and the furniture that news sites share.

import { NAME } from './newsroom-words.ts';

const START_FORMS =
  /^(?:\((?:ATTN:|END\)$|(?:adds?|updates?|recasts?|corrects?|changes|rewrites|refiles|writes through|releads)\b)|(?:BC|AM|PM|US|EU|ML|AS|AF)-[\p{Lu}-]{2,}\S*--|eds?:|order reprints|a version of this (?:article|story|report) |today[’']s paper|subscribe|sign[ -]?(?:up|in)|log in|register(?: now)?$|newsletters?\b|advertisement|sponsored|read (?:more|also|next)|see also|also read|related(?: (?:stories|articles|topics|news))?[:\s]*$|most (?:read|popular)|more (?:from|on|in|stories)\b|get (?:the|our) (?:\p{Lu}[\p{L}’']+ ?){1,5}$|share(?: this| on|$)|follow (?:us|him|her|them|@|on)|(?:he|she) tweets|you can follow|contact (?:us|the (?:author|writer|reporter))|email (?:the|us|him|her)|comments?$|(?:view|post|leave a) comments?|print$|tags?:|topics?:|filed under|copyright|©|\(c\)|all rights reserved|click here|download (?:the|our)|get (?:the|our) .{0,80}(?:inbox|newsletter|app\b)|support (?:our|independent) journalism|donate|become a member|skip (?:to|advert)|cookies?\b|privacy|terms of|join (?:us|our)|watch:|listen(?::| to (?:this|the) (?:article|story))|\d{1,2}[ -]min(?:ute)?s?(?: read)?\.?$|reporting from \p{Lu}[\p{L}’' ,-]{1,50}$|save articles? |(?:our|the) standards:|image source|want more|don[’']t miss|top stories|editor[’']s (?:note|picks)|this (?:article|story|report) (?:was|has been|is|originally|first)|(?:correction|clarification)s?:|have a (?:story|tip)|got a tip)/iu;
const INNER_FORMS =
  /\b(?:all rights reserved|sign up (?:to|for|&|and)\b.{0,120}(?:newsletter|inbox|email|briefing|updates|stories|headlines|alerts)|unsubscribe|terms of (?:use|service)|privacy policy|may not be (?:published|reproduced|redistributed)|follow (?:him|her|them) on (?:twitter|x|facebook|instagram|bluesky|threads)|in your inbox|contributed to this (?:report|story|article)|contributed reporting|(?:reporting|additional reporting) by .{2,120}(?:editing|writing) by|can be reached at|republished (?:here )?with permission|(?:is|are) (?:paid for|funded|supported|made possible) by (?:its|our|your|readers|people like you))\b/iu;
const WIRE_CREDIT =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|photography|translation|compiled|edited|translated|graphics?)\b.{0,80}\bby\b|with (?:reporting|additional reporting|files) (?:by|from)|(?:the )?\p{Lu}[\p{L}’' ]{1,60}contributed(?: to this (?:report|story|article))?[.)]*$|—? ?(?:reuters|ap|afp|dpa|upi|bloomberg)[.)\]]*$)/iu;

/** Longest block, in code units, that can be furniture by its beginning alone. */
const LONGEST_FURNITURE = 400;

export function isBoilerplate(block: string): boolean {
  if (block.length > LONGEST_FURNITURE) return false;
  return START_FORMS.test(block) && !/\b(?:said|told)\b/u.test(block)
    ? true
    : INNER_FORMS.test(block) || WIRE_CREDIT.test(block) || isAddressOnly(block);
}

const isAddressOnly = (block: string): boolean =>
  /^(?:https?:\/\/\S+|\S+@\S+\.\S+|[@#]\w+|[\p{P}\p{S}\d\s]+)$/u.test(block);

const CREDIT_WORDS =
  /\b(?:photo|photos|photograph|image|images|picture|pool|file|handout|courtesy|agency|press|news|reuters|afp|epa|getty|via|tass|xinhua|yonhap|times|post|herald|tribune|journal|dispatch|media|service|staff|ministry|department|office|army|navy|marine|force|government|stock|newspaper|network|television|broadcasting|ap|upi|dpa)\b/iu;
const CREDIT_AT_END = /[([]([^()[\]]{2,120})[)\]][.\s]*$/u;
const CREDIT_FORMS =
  /(?:\bvia (?:AP|AFP|Reuters|Getty Images|EPA|REUTERS)\b.{0,30}$|\/(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Shutterstock|Anadolu|Xinhua|TASS|Bloomberg)\b.{0,40}$|[.!?”] \p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'.-]+ ?\/ ?\p{Lu}[\p{L}’'& ]{2,40}$|\b(?:Getty Images|file photo|AP Photo|Handout|Shutterstock)[.)\]]*$|^(?:photo|photograph|image|picture)(?: credit| by|:| courtesy).{2,200}$|\b(?:photo(?:graph)? (?:by|courtesy)|(?:photo(?:graph)?|picture|image|credit):)\s.{2,80}$)/iu;

/** The photo credit of a caption ('Lorvian State News', 'Coast Daily/Ole Brandt'), or null if the block is no caption. */
export function captionCredit(block: string): string | null {
  if (block.length > 700) return null;
  const credit = CREDIT_AT_END.exec(block)?.[1];
  if (credit !== undefined && looksLikeCredit(credit, block)) return credit;
  return CREDIT_FORMS.exec(block)?.[0] ?? null;
}

/** Where the credit begins that closes a caption, or is all of it: '(Coast Daily/Ole Brandt)', 'Photo: Ole Brandt'; null where none stands apart. */
export function startOfCredit(block: string): number | null {
  const closing = CREDIT_AT_END.exec(block);
  if (closing && looksLikeCredit(closing[1]!, block)) return closing.index;
  return LABELLED_CREDIT.exec(block)?.index ?? null;
}

const LABELLED_CREDIT =
  /(?:^|(?<=[.!?”"] ))(?:photo(?:graph)?s?|picture|image|credit)(?: credit| by|: ?(?:courtesy)?| courtesy) ?(?=\p{Lu})[^.!?]{2,100}$/iu;

function looksLikeCredit(credit: string, block: string): boolean {
  const capitals = credit.split(/[\s/]+/u).filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  if (capitals === 0 && !/^(?:file|handout|courtesy|photo)\b/iu.test(credit)) return false;
  if (/\/|\bvia\b|\bphoto/iu.test(credit)) return true;
  // 'the International Organization for Migration (IOM).' is no credit: a credit stands behind a whole sentence or a date
  const before = block.slice(0, block.lastIndexOf(credit) - 1).trimEnd();
  return /[.!?”"’]$/u.test(before) && CREDIT_WORDS.test(credit);
}

const BIOGRAPHY = new RegExp(
  `^(${NAME})(?:,[^,]{2,60},)? (?:is|was|covers|reports|writes|has (?:covered|reported|written|been)|works|joined|lives|served|leads|heads)\\b`,
  'u',
);
const JOURNALISM =
  /\b(?:reports? (?:on|from|for)|reporter|correspondent|journalist|columnist|(?:senior|staff|contributing|freelance) (?:writer|editor)|freelance|writes (?:about|on|for)|covers|covered|covering|bureau chief|author of|editor (?:at|of|for)|photographer|news (?:editor|desk)|fellow at|writer (?:based|for|at|who))\b/u;

/** The author whom a biography at an article's end is about ('X is based in Y and reports on Z'); null if the block is none. */
export function biographySubject(block: string): string | null {
  if (block.length > 1200) return null;
  const firstSentences = block.slice(0, 400);
  const subject = BIOGRAPHY.exec(firstSentences)?.[1];
  return subject !== undefined && JOURNALISM.test(firstSentences) && !/[“"]|\b(?:said|told)\b/u.test(firstSentences)
    ? subject
    : null;
}

const PUBLICATION = "(?:the )?(\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:and|of|the|&) )?\\p{Lu}[\\p{L}’'.-]*){0,4})";
const SOURCE_FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{2,4})?)?,?\\s*(?:by )?${PUBLICATION}`,
    'u',
  ),
  new RegExp(`^(?:[Ss]ubscribe|[Ss]ign [Uu]p) (?:to|for|with) ${PUBLICATION}$`, 'u'),
  new RegExp(
    `\\b(?:(?:news|stories|headlines|journalism|newsletters?|updates|alerts|emails?) (?:from|by|of)|(?:reporting|coverage) (?:from|of)) ${PUBLICATION}`,
    'u',
  ),
  new RegExp(`^(?:[Ss]ource|[Pp]ublished by|[Pp]ublication|[Pp]ublisher):? ${PUBLICATION}$`, 'u'),
];
const NO_PUBLICATION =
  /^(?:our|your|daily|weekly|headlines?|newsletters?|morning|briefing|all|free|now|today|all rights)\b/iu;

/** The publication that furniture names: '© 2025 X', 'Subscribe to X', 'news from X'. */
export function sourceInBoilerplate(block: string): string | null {
  for (const form of SOURCE_FORMS) {
    const name = form
      .exec(block)?.[1]
      ?.replace(/\.? (?:All|Follow|Subscribe|Sign|Read)$/u, '')
      .replace(/[.,]$/u, '');
    if (name && !NO_PUBLICATION.test(name)) return name;
  }
  return null;
}
