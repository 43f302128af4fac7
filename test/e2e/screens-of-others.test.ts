import { SCREENS } from '../screens.js';
import { testScreens } from '../support/test-screens.js';

testScreens(
  'the screens of authors, owners and participants',
  SCREENS.filter(({ person }) => person !== 'Olivia Ortega'),
);
