import { Router } from 'express';
import type { Plugins } from '../host/plugins.js';

/** Where a plugin's stylesheet is. */
export const toThemePath = (plugin: string): string => `/assets/themes/${encodeURIComponent(plugin)}.css`;

/** The stylesheets that the plugins are configured with. */
export function createThemeRoutes(plugins: Plugins): Router {
  const router = Router();
  router.get('/assets/themes/:plugin.css', (request, response, next) => {
    const stylesheet = plugins.find(request.params.plugin)?.stylesheet;
    if (stylesheet === undefined) next();
    else response.sendFile(stylesheet, { maxAge: '1h', dotfiles: 'allow' });
  });
  return router;
}
