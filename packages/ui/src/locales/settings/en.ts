/** What `<zoom-settings>` says. */
export const TEXTS = {
  profile: 'Zoom profile',
  choose: 'Choose a profile',
  inactive: '{{name}} (inactive)',
  mailDomains_one: 'Mail domain: {{domains}}',
  mailDomains_other: 'Mail domains: {{domains}}',
  changeNote: 'The meetings of this place stay, as long as the new profile belongs to the same Zoom account.',
  noProfile: {
    title: 'There is no Zoom profile yet.',
    advice: 'Ask your system administrator to add one under Administration > External tools > Zoom.',
  },
  status: {
    ok: { title: 'The chosen profile is active.' },
    notConfigured: { title: 'Zoom is not configured yet.' },
    profileInactive: {
      title: 'The chosen profile is inactive.',
      advice: 'Nobody can open Zoom here. Choose another profile, or ask your system administrator.',
    },
    disabled: {
      title: 'The operator has switched Zoom off here.',
      advice:
        'Nobody can open Zoom here. Ask your system administrator to switch it on. You can choose a profile already.',
    },
  },
  toDo: {
    save: 'Save to use the profile below, or choose another one first.',
    choose: 'Choose a profile and save.',
    activate: 'All profiles are inactive. Ask your system administrator to activate one.',
  },
};
