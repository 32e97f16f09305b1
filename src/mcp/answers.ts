import * as z from 'zod';

/** What the tools answer, for assistants and for those who build with them. What is not known is left out, never null. */
const kinds = ['Person', 'Organization', 'Group', 'Place', 'Event', 'Document', 'Date', 'Figure'] as const;

export const kind = z.enum(kinds);

const reference = z.object({
  id: z.string().describe('stays the same when documents are read again'),
  name: z.string().optional(),
  kind: z.string(),
});

const source = z.object({
  id: z.string(),
  title: z.string().optional(),
  uri: z.string().describe('web address, file, or fingerprint of the text').optional(),
  publisher: z.string().optional(),
  publishedOn: z.string().describe('EDTF date, as exact as it is known').optional(),
});

const quotation = z.object({
  claim: z.string().describe('id of the claim'),
  polarity: z.string().describe('affirmed, or denied: then the sentence says that it is not so'),
  quote: z.string().describe('the sentence, word for word'),
  source,
});

const edge = {
  subject: reference,
  predicate: z.string(),
  role: z.string().describe('how it took part, as agent or victim').optional(),
  title: z.string().describe('of an office').optional(),
  object: reference,
  claims: z.number().optional(),
  sources: z.number().describe('so many sources say it').optional(),
  origins: z.number().describe('so many of these are no copies of one text').optional(),
  confidence: z.number().describe('0 to 1').optional(),
  disputed: z.boolean().describe('whether a source denies it').optional(),
};

const said = quotation.describe('the surest sentence for it').optional();

export const answers = {
  search: {
    hits: z.array(
      z.object({
        ...reference.shape,
        aliases: z.array(z.string()).optional(),
        claims: z.number().describe('so many claims are about it'),
        said,
      }),
    ),
  },
  sentences: { sentences: z.array(z.object({ id: z.string(), quote: z.string(), source })) },
  entity: {
    entity: z.looseObject({ id: z.string(), kind: z.string(), name: z.string().optional() }),
    edges: z.array(z.object(edge)).describe('the nearest, those that most sources tell first'),
    said: z.array(quotation).describe('sentences about it'),
  },
  neighbourhood: { edges: z.array(z.object({ ...edge, distance: z.number(), said })) },
  path: {
    paths: z.array(
      z.object({
        length: z.number(),
        confidence: z.number().describe('the product over the hops'),
        hops: z.array(z.object({ ...edge, evidence: z.array(quotation) })),
      }),
    ),
  },
  timeline: {
    events: z.array(
      z.object({
        id: z.string(),
        name: z.string().optional(),
        type: z.string().optional(),
        start: z.string().describe('first possible day').optional(),
        end: z.string().describe('last possible day').optional(),
        places: z.array(z.string()),
        participants: z.array(z.string()).describe('as "role: name"'),
        said,
      }),
    ),
  },
  disagreements: {
    accounts: z.array(
      z.object({
        source,
        by: reference.describe('whom the source quotes, when it is not its own account').optional(),
        action: z.array(z.string()).describe('types of event that it takes it for'),
        words: z.array(z.string()).describe('what it calls the event'),
        participants: z.array(z.string()),
        places: z.array(z.string()),
        dates: z.array(z.string()),
        figures: z.array(z.string()),
        differs: z.array(z.string()).describe('aspects in which another account says what cannot be right too'),
        conflicts: z
          .array(z.looseObject({}))
          .describe(
            'what so many other accounts say instead, the first of them, and how; what cannot both be right comes first',
          ),
        moreConflicts: z.number().describe('so many more are not told').optional(),
        notCompared: z.number().describe('so many rare positions were not compared').optional(),
        quotes: z.array(z.string()),
      }),
    ),
    accountsInAll: z.number().optional(),
    next: z.string().describe('as "after", gets the accounts that follow').optional(),
  },
  figures: {
    figures: z.array(
      z.object({
        event: reference,
        measure: z.string(),
        says: z.string().describe('the number in words, "not" before it when it is denied'),
        value: z.number().optional(),
        upper: z.number().optional(),
        qualifier: z.string().describe('exact, at least, about, up to').optional(),
        unit: z.string().optional(),
        asOf: z.string().describe('when the source was published').optional(),
        countedBy: z.string().describe('who says so, when it is not the source itself').optional(),
        current: z.boolean().describe('false when a later edition of the source no longer says it'),
        against: z.array(z.string()).describe('numbers that cannot be right if this one is'),
        revises: z.string().describe('what the same one said before').optional(),
        quote: z.string(),
        source,
      }),
    ),
  },
  evidence: {
    claims: z.array(
      z.object({
        claim: z.string(),
        subject: reference,
        predicate: z.string(),
        role: z.string().optional(),
        title: z.string().optional(),
        object: reference.optional(),
        value: z.string().optional(),
        polarity: z.string(),
        modality: z.string().describe('asserted, alleged, planned, threatened or hypothetical'),
        attributedTo: reference.describe('who says so, when it is not the source itself').optional(),
        confidence: z.number(),
        words: z.string().describe('the words of the sentence that say it').optional(),
        start: z.number().describe('where they start in the text, in UTF-16 units'),
        end: z.number(),
        quote: z.string(),
        before: z.string().describe('the sentence before').optional(),
        after: z.string().describe('the sentence after').optional(),
        source,
        edition: z.string().describe('id of the exact text'),
        rule: z.string().optional(),
      }),
    ),
  },
} as const;
