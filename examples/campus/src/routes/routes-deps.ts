import type { Clock } from '@lms-zoom/host-api';
import type { Catalogue } from '../catalogue.js';
import type { CourseExchange } from '../courses/course-exchange.js';
import type { Courses } from '../courses/courses.js';
import type { PluginNews } from '../host/plugin-news.js';
import type { Plugins } from '../host/plugins.js';
import type { Store } from '../store/store.js';
import type { Pages } from '../web/pages.js';
import type { SpaceVisits } from '../web/space-visits.js';

/** What campus' pages are made from. */
export interface RoutesDeps {
  readonly store: Store;
  readonly plugins: Plugins;
  readonly catalogue: Catalogue;
  readonly pages: Pages;
  readonly visits: SpaceVisits;
  readonly news: PluginNews;
  readonly courses: Courses;
  readonly exchange: CourseExchange;
  readonly clock: Clock;
}
