import { defineElements } from '../define-elements.js';
import { ZoomNotice } from '../parts/zoom-notice.js';
import { ZoomSettings } from '../settings/zoom-settings.js';

defineElements({ 'zoom-notice': ZoomNotice, 'zoom-settings': ZoomSettings });
