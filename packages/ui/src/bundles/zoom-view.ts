import { defineElements } from '../define-elements.js';
import { ZoomCopyField } from '../parts/zoom-copy-field.js';
import { ZoomNotice } from '../parts/zoom-notice.js';
import { ZoomConsent } from '../view/zoom-consent.js';
import { ZoomFeedRevocation } from '../view/zoom-feed-revocation.js';
import { ZoomMeetingRemoval } from '../view/zoom-meeting-removal.js';
import { ZoomMeetings } from '../view/zoom-meetings.js';
import { ZoomSentData } from '../view/zoom-sent-data.js';
import { ZoomSubscription } from '../view/zoom-subscription.js';
import { ZoomView } from '../view/zoom-view.js';

defineElements({
  'zoom-notice': ZoomNotice,
  'zoom-copy-field': ZoomCopyField,
  'zoom-consent': ZoomConsent,
  'zoom-feed-revocation': ZoomFeedRevocation,
  'zoom-subscription': ZoomSubscription,
  'zoom-meeting-removal': ZoomMeetingRemoval,
  'zoom-meetings': ZoomMeetings,
  'zoom-sent-data': ZoomSentData,
  'zoom-view': ZoomView,
});
