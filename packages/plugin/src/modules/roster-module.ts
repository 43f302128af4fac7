import { Roster, RosterAccess, RosterMembers } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** The members of a place, as Zoom may know them. */
export const rosterModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.RosterAccess)
      .toResolvedValue(
        ({ applications }, profiles, { places }, settings) =>
          new RosterAccess({ applications, profiles, places, settings }),
        [TOKENS.Storage, TOKENS.Profiles, TOKENS.Host, TOKENS.Settings],
      )
      .inSingletonScope();
    bind(TOKENS.RosterMembers)
      .toResolvedValue(
        ({ users }, subjects, { consents }, settings) => new RosterMembers({ users, subjects, consents, settings }),
        [TOKENS.Host, TOKENS.Subjects, TOKENS.Storage, TOKENS.Settings],
      )
      .inSingletonScope();
    bind(TOKENS.Roster)
      .toResolvedValue(
        (access, members, { places }, vault, { lmsUrl }) =>
          new Roster({ access, members, places, vault, issuer: lmsUrl }),
        [TOKENS.RosterAccess, TOKENS.RosterMembers, TOKENS.Host, TOKENS.Vault, TOKENS.Installation],
      )
      .inSingletonScope();
  });
