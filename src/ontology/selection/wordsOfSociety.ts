/** What one is for, or denies, without helping anybody. */
export const backed = `effort process work decision call solution negotiation talk dialogue resolution principle position idea statement sovereignty integrity
independence goal aim plan bill law candidate candidacy presidency party leader referendum ban reform measure campaign coalition cause proposal
protest strike war violence attack invasion merger takeover truce ceasefire tariff terrorism extremism aspiration direction vision outlook architecture declaration bid policy
stance nomination appointment recognition boycott sanction denial deal agreement`;

/** What one is charged with and is no crime. */
export const duties = `oversee lead manage coordinate run protect implement monitor supervise ensure administer draft organise organize prepare develop
enforce guard rebuild keep maintain negotiate advise review regulate collect defend provide task duty responsibility oversight protection
implementation supervision coordination management preparation`;

/** What is allowed when it is approved, and not passed as a text. */
export const approved = `@people @body merger takeover sale loan request application drug vaccine visit purchase deployment transfer nomination appointment use
permit licence license shipment tranche extradition candidacy`;

/** Who charges at a crowd or a line, at whom, and with what. */
export const chargers = 'police officer soldier troop cavalry guard policeman rebel fighter fan rioter hooligan';

export const charged =
  'crowd protester demonstrator marcher demonstration line barricade position trench rioter fan pitch';

/** What the police strike with when they charge. */
export const strikers = 'baton truncheon club shield bayonet sword sabre stick horse dog lathi';

/** Who marches to war and not in protest. */
export const marching =
  'army troop troops soldier regiment battalion division brigade column cavalry infantry legion corps fleet force rebel mutineer insurgent guerrilla crusader garrison';

/** Who strikes by leaving work. */
export const workers =
  'worker employee staff pilot nurse teacher doctor driver miner crew actor writer engineer guard porter cleaner fitter docker union';

/** What is tried out, and not tried in court. */
export const tested = 'drug vaccine medicine treatment therapy device product car aircraft system technology';
