import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { testStorage } from '@lms-zoom/storage-tests';

testStorage(() => Promise.resolve(createMemoryStorage()), { reopen: false });
