/** How somebody or something takes part in an event. `ace` is the nearest argument role of ACE 2005 / WikiEvents. */
export interface Role {
  readonly name: string;
  readonly meaning: string;
  readonly ace?: string;
}

export const roles: readonly Role[] = [
  { name: 'agent', meaning: 'does it', ace: 'Attacker' },
  { name: 'patient', meaning: 'is done to', ace: 'Target' },
  { name: 'victim', meaning: 'is harmed, killed, detained or driven out by it', ace: 'Victim' },
  { name: 'recipient', meaning: 'gets it, or is spoken to', ace: 'Recipient' },
  { name: 'speaker', meaning: 'says it', ace: 'Communicator' },
  { name: 'organizer', meaning: 'holds or leads it' },
  { name: 'participant', meaning: 'takes part, without saying how', ace: 'Participant' },
  { name: 'instrument', meaning: 'is used for it', ace: 'Instrument' },
  { name: 'origin', meaning: 'where or whom it comes from', ace: 'Origin' },
  { name: 'destination', meaning: 'where or whom it goes to', ace: 'Destination' },
  { name: 'topic', meaning: 'what it is about', ace: 'Topic' },
  { name: 'beneficiary', meaning: 'for whom it is done', ace: 'Beneficiary' },
  { name: 'extent', meaning: 'by how much a number changes' },
];

export const isRole = (name: string): boolean => roles.some((role) => role.name === name);
