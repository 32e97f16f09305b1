import { lineage } from './events/index.js';
import { roles } from './roles.js';

/**
 * What ACE 2005 and WikiEvents call those who take part, which depends on the type of the event: who does it is an Attacker, a Jailer or
 * a Giver. A line holds the type, then our roles with theirs; a type without a line has those of its parent.
 */
const byType = `
Attack             agent:Attacker patient:Target victim:Target instrument:Instrument
Bombing            agent:Attacker patient:Target victim:Target instrument:ExplosiveDevice
Killing            agent:Killer victim:Victim patient:Victim instrument:Instrument
Massacre           agent:Killer victim:Victim patient:Victim instrument:Instrument
Death              agent:Killer victim:Victim patient:Victim instrument:Instrument
Injury             agent:Injurer victim:Victim patient:Victim instrument:Instrument
Illness            victim:Victim patient:Victim
MedicalTreatment   agent:Treater patient:Patient victim:Patient
Abduction          agent:Transporter victim:PassengerArtifact patient:PassengerArtifact
Destruction        agent:DamagerDestroyer patient:Artifact victim:Artifact instrument:Instrument
Defusal            agent:Disabler patient:Artifact
Detention          agent:Jailer victim:Detainee patient:Detainee
Charge             agent:Prosecutor victim:Defendant patient:Defendant
Trial              agent:JudgeCourt victim:Defendant patient:Defendant
Conviction         agent:JudgeCourt victim:Defendant patient:Defendant
Sentencing         agent:JudgeCourt victim:Defendant patient:Defendant
Acquittal          agent:JudgeCourt victim:Defendant patient:Defendant
Release            agent:JudgeCourt victim:Defendant patient:Defendant
Extradition        agent:Transporter victim:PassengerArtifact patient:PassengerArtifact
Investigation      agent:Investigator patient:ObservedEntity victim:Defendant
Crime              agent:Perpetrator victim:Victim patient:Victim
Protest            agent:Demonstrator patient:Target
Movement           agent:Transporter patient:PassengerArtifact victim:PassengerArtifact instrument:Vehicle
Statement          speaker:Communicator agent:Communicator
Threat             agent:Communicator speaker:Communicator patient:Recipient
Meeting            agent:Participant organizer:Participant
Negotiation        agent:Participant organizer:Participant
Contact            agent:Participant patient:Participant
Appointment        patient:Employee agent:PlaceOfEmployment
Election           patient:Employee
Dismissal          agent:Employee patient:Employee victim:Employee
Employment         agent:PlaceOfEmployment patient:Employee
Transaction        agent:Giver patient:AcquiredEntity
Aid                agent:Giver patient:ArtifactMoney
Production         agent:ManufacturerAssembler patient:Artifact
Identification     agent:Identifier patient:IdentifiedObject
Discovery          agent:Observer patient:ObservedEntity
Education          agent:TeacherTrainer patient:Learner
Prevention         agent:Impeder patient:ImpededEvent
Accident           agent:DriverPassenger patient:Vehicle instrument:Vehicle
`;

const tables: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  byType
    .trim()
    .split('\n')
    .map((line) => {
      const [type = '', ...pairs] = line.trim().split(/\s+/);
      return [type, new Map(pairs.map((pair) => pair.split(':') as [string, string]))];
    }),
);

const general: ReadonlyMap<string, string> = new Map(roles.flatMap(({ name, ace }) => (ace ? [[name, ace]] : [])));

/** The role as ACE 2005 and WikiEvents name it in an event of a type; undefined where they have none. */
export const aceRole = (type: string, role: string): string | undefined => {
  if (role === 'place') return 'Place';
  const table = lineage(type)
    .map((name) => tables.get(name))
    .find((found) => found !== undefined);
  return table?.get(role) ?? (/^(agent|patient|victim)$/.test(role) ? undefined : general.get(role));
};
