import { defineElements } from '../define-elements.js';
import { ZoomNotice } from '../parts/zoom-notice.js';
import { ZoomView } from '../view/zoom-view.js';

defineElements({ 'zoom-notice': ZoomNotice, 'zoom-view': ZoomView });
