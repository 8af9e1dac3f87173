// Acts that one threatens with.
// Source: the verbs of groups 13 and 15 to 20 of the CAMEO codebook 1.1b3.

/** What may be threatened with: the predicate of 'warned that some trucks may be turned back'. */
export const HOSTILE =
  /^(?:attack|strike|retaliate|respond|avenge|crush|fight|hit|bomb|shell|invade|destroy|expel|deport|sanction|ban|block|close|shut|turn|cut|suspend|halt|seize|arrest|punish|target|withdraw|quit|cancel|freeze|impose|shoot|sink|act|face|pay|suffer|annex|blockade|use|deploy|abandon|raise|stop|veto|recall|review|reconsider)$/;
