import { describe, expect, it } from 'vitest';
import { readEndpoint } from '../../src/assistant/endpoint.ts';
import { failureOf } from '../support.ts';

const CAREFUL = { allowHttp: false };

describe('the transcript may go', () => {
  it.each([
    ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1'],
    ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['http://192.168.1.20/v1', 'http://192.168.1.20/v1'],
    ['http://10.1.2.3/v1', 'http://10.1.2.3/v1'],
    ['http://172.31.0.9/v1', 'http://172.31.0.9/v1'],
    ['http://[fd12::1]/v1', 'http://[fd12::1]/v1'],
    ['http://gpu-box:8000/v1', 'http://gpu-box:8000/v1'],
    ['http://gpu.local/v1', 'http://gpu.local/v1'],
    ['https://api.example.com/v1', 'https://api.example.com/v1'],
  ])('to %s', (address, url) => {
    expect(readEndpoint(address, CAREFUL)).toBe(url);
  });

  it.each([
    ['http://api.example.com/v1'],
    ['http://8.8.8.8/v1'],
    ['http://172.32.0.1/v1'],
    ['http://[2001:db8::1]/v1'],
    ['http://127.0.0.1.example.com/v1'],
    ['http://0x08080808/v1'],
  ])('not in plain to %s, unless it is allowed', (address) => {
    expect(failureOf(() => readEndpoint(address, CAREFUL))).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('--assistant-allow-http'),
    });
    expect(readEndpoint(address, { allowHttp: true })).toContain('http://');
  });

  it.each([['ftp://127.0.0.1/v1'], ['127.0.0.1:11434'], ['nowhere'], ['']])('not to "%s"', (address) => {
    expect(failureOf(() => readEndpoint(address, CAREFUL)).code).toBe('USAGE');
  });

  it.each([
    ['https://me:hush-hush@api.example.com/v1'],
    ['https://hush-hush@api.example.com/v1'],
    ['https://api.example.com/v1?key=hush-hush'],
    ['htp://me:hush-hush@api.example.com/v1?key=hush-hush'],
  ])('with no secret in the address: %s', (address) => {
    const { code, message } = failureOf(() => readEndpoint(address, CAREFUL));
    expect(code).toBe('USAGE');
    expect(message).not.toContain('hush-hush');
  });
});
