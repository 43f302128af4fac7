import type { PostForm } from '@lms-zoom/core';
import type { GuardedFetch } from '@lms-zoom/lti';

/** Posts a form through the guarded fetch, which follows no redirects. */
export const createPostForm =
  (fetch: GuardedFetch): PostForm =>
  async (url, form) => {
    const response = await fetch(url, { headers: { Accept: 'text/html' }, form });
    return { status: response.status, location: response.headers.get('location') ?? undefined, body: response.text };
  };
