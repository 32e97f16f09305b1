import type { Report } from './report.js';

/**
 * "The communique said that ... It said that ...": texts have no pronouns that refer to them, so "it" that says something and is nobody is the text
 * that said something last. Where there is none, who says so is not known, and it is not the source.
 */
export const saidByTexts = (reports: readonly Report[]): Report[] => {
  let last: Report | undefined;
  return reports.map((report) => {
    const known = last && report.sentence - last.sentence <= reach ? last : undefined;
    const told = report.byIt ? said(report, known) : report;
    if (told.speaker?.kind === 'Document') last = told;
    return told;
  });
};

/** Sentences back in which the text said something. */
const reach = 2;

const said = (report: Report, last: Report | undefined): Report =>
  last?.speaker
    ? { ...report, speaker: last.speaker }
    : report.speaker
      ? report
      : { ...report, stance: report.stance === 'said' ? 'alleged' : report.stance };
