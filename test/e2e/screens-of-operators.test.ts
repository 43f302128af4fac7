import { SCREENS } from '../screens.js';
import { testScreens } from '../support/test-screens.js';

testScreens(
  'the screens of operators',
  SCREENS.filter(({ person }) => person === 'Olivia Ortega'),
);
