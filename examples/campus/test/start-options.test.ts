import { expect, it } from '@jest/globals';
import { parseStartOptions } from '../src/start-options.js';

it('starts without any option on the ports of the README', () => {
  expect(parseStartOptions([])).toEqual({
    port: 8080,
    sandboxPort: 9090,
    data: '.data',
    storage: 'sqlite',
    blank: false,
    reset: false,
  });
});

it('takes what it is given; two free ports are no conflict', () => {
  const args = ['--port', '0', '--sandbox-port=0', '--data', 'there', '--storage', 'memory', '--blank', '--reset'];
  expect(parseStartOptions(args)).toEqual({
    port: 0,
    sandboxPort: 0,
    data: 'there',
    storage: 'memory',
    blank: true,
    reset: true,
  });
});

it.each([
  [['--port', 'abc'], '--port must be a number from 0 to 65535, not "abc".'],
  [['--port', '65536'], '--port must be a number from 0 to 65535, not "65536".'],
  [['--sandbox-port', '1.5'], '--sandbox-port must be a number from 0 to 65535, not "1.5".'],
  [['--sandbox-port='], '--sandbox-port must be a number from 0 to 65535, not "".'],
  [['--port', '9090'], '--port and --sandbox-port must differ, but both are 9090.'],
  [['--storage', 'paper'], '--storage must be sqlite or memory, not "paper".'],
  [['--data='], '--data must name a directory.'],
  [['--prot', '8081'], /^Unknown option '--prot'; the options are --port, .*--reset\.$/],
  [['8081'], /^Unexpected argument '8081'; the options are /],
])('says in one sentence what is wrong with %j', (args, sentence) => {
  expect(() => parseStartOptions(args)).toThrow(sentence);
});
