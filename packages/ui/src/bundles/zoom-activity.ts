import { ZoomActivity } from '../admin/zoom-activity.js';
import { ZoomActivityList } from '../admin/zoom-activity-list.js';
import { defineElements } from '../define-elements.js';

defineElements({ 'zoom-activity-list': ZoomActivityList, 'zoom-activity': ZoomActivity });
