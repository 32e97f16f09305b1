import type { Sentence } from '../../model/annotation.js';
import { isTree } from './isTree.js';
import { plain } from './plain.js';
import { repairAccusation } from './repairAccusation.js';
import { repairAgencyTags } from './repairAgencyTags.js';
import { repairAgreement } from './repairAgreement.js';
import { repairAntecedents } from './repairAntecedents.js';
import { repairAppositionVerb } from './repairAppositionVerb.js';
import { repairBareParticiples } from './repairBareParticiples.js';
import { repairBidden } from './repairBidden.js';
import { repairBlame } from './repairBlame.js';
import { repairBrackets } from './repairBrackets.js';
import { repairCalls } from './repairCalls.js';
import { repairCeremonies } from './repairCeremonies.js';
import { repairCharges } from './repairCharges.js';
import { repairClauseSubject } from './repairClauseSubject.js';
import { repairClauses } from './repairClauses.js';
import { repairClefts } from './repairClefts.js';
import { repairConjunctions } from './repairConjunctions.js';
import { repairContactSubjects } from './repairContactSubjects.js';
import { repairCoordination } from './repairCoordination.js';
import { repairCosts } from './repairCosts.js';
import { repairCountAfterDate } from './repairCountAfterDate.js';
import { repairCountedList } from './repairCountedList.js';
import { repairCourtActs } from './repairCourtActs.js';
import { repairDeeds } from './repairDeeds.js';
import { repairDemandLists } from './repairDemandLists.js';
import { repairDemands } from './repairDemands.js';
import { repairDescribed } from './repairDescribed.js';
import { repairFalseClauses } from './repairFalseClauses.js';
import { repairFieldsOfOffice } from './repairFieldsOfOffice.js';
import { repairFiniteBeside } from './repairFiniteBeside.js';
import { repairFronted } from './repairFronted.js';
import { repairGardenPath } from './repairGardenPath.js';
import { repairGerundLists } from './repairGerundLists.js';
import { repairGerunds } from './repairGerunds.js';
import { repairGlosses } from './repairGlosses.js';
import { repairHeadlineVerb } from './repairHeadlineVerb.js';
import { repairHiddenVerb } from './repairHiddenVerb.js';
import { repairHonours } from './repairHonours.js';
import { repairInfinitives } from './repairInfinitives.js';
import { repairInterrupted } from './repairInterrupted.js';
import { repairInverted } from './repairInverted.js';
import { repairJoinedSayers } from './repairJoinedSayers.js';
import { repairLedBy } from './repairLedBy.js';
import { repairListedParticiples } from './repairListedParticiples.js';
import { repairListedPlurals } from './repairListedPlurals.js';
import { repairListedSayers } from './repairListedSayers.js';
import { repairListedWithTheirs } from './repairListedWithTheirs.js';
import { repairLovedOnes } from './repairLovedOnes.js';
import { repairMarks } from './repairMarks.js';
import { repairMeasures } from './repairMeasures.js';
import { repairMistaken } from './repairMistaken.js';
import { repairNamedAgent } from './repairNamedAgent.js';
import { repairNamedGroup } from './repairNamedGroup.js';
import { repairNamedOffice } from './repairNamedOffice.js';
import { repairNamedPlace } from './repairNamedPlace.js';
import { repairNamedTitles } from './repairNamedTitles.js';
import { repairNationals } from './repairNationals.js';
import { repairObjects } from './repairObjects.js';
import { repairOfficePlurals } from './repairOfficePlurals.js';
import { repairOfThem } from './repairOfThem.js';
import { repairOtherSayers } from './repairOtherSayers.js';
import { repairIntoWhat, repairParticiplePlaces } from './repairParticiplePlaces.js';
import { repairParticiples } from './repairParticiples.js';
import { repairPeopleBehind } from './repairPeopleBehind.js';
import { repairPhrases } from './repairPhrases.js';
import { repairPossessive } from './repairPossessive.js';
import { repairReducedRelative } from './repairReducedRelative.js';
import { repairRelativeGaps } from './repairRelativeGaps.js';
import { repairRelativeOfFirst } from './repairRelativeOfFirst.js';
import { repairRelatives } from './repairRelatives.js';
import { repairReported } from './repairReported.js';
import { repairResolutions } from './repairResolutions.js';
import { repairSaid } from './repairSaid.js';
import { repairSayersBehind } from './repairSayersBehind.js';
import { repairSecond } from './repairSecond.js';
import { repairShared } from './repairShared.js';
import { repairSlashedNames } from './repairSlashedNames.js';
import { repairSmallWords } from './repairSmallWords.js';
import { repairSpeakers } from './repairSpeakers.js';
import { repairSpeakersGerunds } from './repairSpeakersGerunds.js';
import { repairTags } from './repairTags.js';
import { repairTermsOfPersons } from './repairTermsOfPersons.js';
import { repairThatToo } from './repairThatToo.js';
import { repairTheySay } from './repairTheySay.js';
import { repairTold } from './repairTold.js';
import { repairToldParticiple } from './repairToldParticiple.js';
import { repairTrailing } from './repairTrailing.js';
import { repairTwoOffices } from './repairTwoOffices.js';
import { repairTwoTrades } from './repairTwoTrades.js';
import { repairUnmarkedClauses } from './repairUnmarkedClauses.js';
import { repairUnnamed } from './repairUnnamed.js';
import { repairUnnamedSource } from './repairUnnamedSource.js';
import { repairUsing } from './repairUsing.js';
import { repairWhoIs } from './repairWhoIs.js';
import { repairWhose } from './repairWhose.js';
import { repairWithSayer } from './repairWithSayer.js';
import { repairZeroRelative } from './repairZeroRelative.js';

/** What the parser is known to get wrong, mended; each repair looks for one pattern and leaves all else. */
export const repaired = (sentence: Sentence): Sentence =>
  [
    repairSlashedNames,
    repairOfficePlurals,
    repairHonours,
    repairNamedTitles,
    repairFieldsOfOffice,
    repairCountAfterDate,
    repairBrackets,
    repairCeremonies,
    repairCalls,
    repairNationals,
    repairUnnamedSource,
    repairHeadlineVerb,
    repairContactSubjects,
    repairZeroRelative,
    repairTermsOfPersons,
    repairToldParticiple,
    repairUnmarkedClauses,
    repairCoordination,
    repairAgreement,
    repairGerunds,
    repairFronted,
    repairMarks,
    repairFalseClauses,
    repairInfinitives,
    repairMistaken,
    repairDemandLists,
    repairObjects,
    repairMeasures,
    repairSecond,
    repairHiddenVerb,
    repairCosts,
    repairInverted,
    repairInterrupted,
    repairWhose,
    repairOfThem,
    repairNamedAgent,
    repairNamedGroup,
    repairNamedOffice,
    repairTwoOffices,
    repairNamedPlace,
    repairParticiples,
    repairParticiplePlaces,
    repairGardenPath,
    repairAppositionVerb,
    repairReducedRelative,
    repairBareParticiples,
    repairConjunctions,
    repairDescribed,
    repairPeopleBehind,
    repairListedPlurals,
    repairListedWithTheirs,
    repairTwoTrades,
    repairTrailing,
    repairLedBy,
    repairPhrases,
    repairDeeds,
    repairRelatives,
    repairAntecedents,
    repairRelativeGaps,
    repairClefts,
    repairLovedOnes,
    repairUnnamed,
    repairSpeakers,
    repairDemands,
    repairResolutions,
    repairWhoIs,
    repairSayersBehind,
    repairCourtActs,
    repairTold,
    repairGlosses,
    repairListedSayers,
    repairAgencyTags,
    repairSaid,
    repairWithSayer,
    repairReported,
    repairFiniteBeside,
    repairJoinedSayers,
    repairOtherSayers,
    repairTags,
    repairSpeakersGerunds,
    repairClauseSubject,
    repairTheySay,
    // Once more: of some clauses the repairs above have only now made an object of whom they tell of.
    repairUnmarkedClauses,
    repairSmallWords,
    repairBlame,
    repairBidden,
    repairPossessive,
    repairAccusation,
    repairGerundLists,
    repairThatToo,
    repairCharges,
    repairClauses,
    repairListedParticiples,
    repairShared,
    repairRelativeOfFirst,
    repairUsing,
    repairCountedList,
    repairIntoWhat,
  ].reduce((one, repair) => {
    const mended = repair(one);
    return mended !== one && isTree(mended) ? plain(mended) : one;
  }, sentence);
