import { defineElements } from '../define-elements.js';
import { ZoomNotice } from '../parts/zoom-notice.js';
import { ZoomConsent } from '../view/zoom-consent.js';
import { ZoomMeetings } from '../view/zoom-meetings.js';
import { ZoomSentData } from '../view/zoom-sent-data.js';
import { ZoomView } from '../view/zoom-view.js';

defineElements({
  'zoom-notice': ZoomNotice,
  'zoom-consent': ZoomConsent,
  'zoom-meetings': ZoomMeetings,
  'zoom-sent-data': ZoomSentData,
  'zoom-view': ZoomView,
});
