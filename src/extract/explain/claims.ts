// Claims, each at its cue with its parts: who says it, through whom, how sure and by which hedge, and on which day.

import type { ClaimFinding } from '../claims.ts';
import type { Annotation } from '../extract.ts';
import type { Finding, NameOf } from './finding.ts';

export function claimFindings({ claims }: Annotation, nameOf: NameOf): Finding[] {
  return claims.map((claim): Finding => {
    const { cueSpan, cue, content, direct, rule } = claim;
    return {
      ...cueSpan,
      label: 'claim',
      text: cue,
      what: direct ? `“${content}”` : content,
      details: [speakerOf(claim, nameOf), sureness(claim), ...dayOf(claim)],
      rule: `claims: ${rule}`,
    };
  });
}

function speakerOf({ speaker, speakerText, via }: ClaimFinding, nameOf: NameOf): string {
  const who = speaker === null ? 'no entity' : nameOf(speaker);
  return `speaker: '${speakerText}', means ${who}${via === null ? '' : `, through ${nameOf(via)}`}`;
}

function sureness({ certainty, hedge }: ClaimFinding): string {
  return `certainty: ${certainty}, ${hedge === '' ? 'nothing hedges' : `by ${hedge}`}`;
}

function dayOf({ saidOn, dayRule }: ClaimFinding): string[] {
  return saidOn === null ? [] : [`said on ${saidOn} (${dayRule})`];
}
