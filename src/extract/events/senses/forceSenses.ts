import { labourWords } from '../../../ontology/labourWords.js';
import { contested, falling } from '../../../ontology/senseWords.js';
import { bloodless } from '../../../ontology/verbSenses.js';
import { subjectNouns, type VerbSense } from './verbUse.js';

/** "the decree targets foreign firms", "the clock struck", "nurses struck". */
export const struck: VerbSense = (use) => {
  const nouns = subjectNouns(use);
  if (use.lemma === 'strike' && use.objects.length === 0 && nouns.some((noun) => labourWords.has(noun)))
    return 'LabourStrike';
  return nouns.some((noun) => bloodless.has(noun)) ? 'Action' : undefined;
};

/** "shells fell on the town"; a missile that falls into the sea may be a trial. */
export const fell: VerbSense = (use) => (subjectNouns(use).some((noun) => falling.has(noun)) ? 'Attack' : undefined);

/** "defeated the rebels" in no match and no election. */
export const defeated: VerbSense = ({ sentence }) =>
  sentence.tokens.some((token) => contested.has(token.lemma.toLowerCase())) ? undefined : 'Action';

/** "failed to stop at a checkpoint". */
export const stopped: VerbSense = ({ objects }) => (objects.length === 0 ? 'Action' : undefined);
