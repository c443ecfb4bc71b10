import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { fakeStreams } from '../support.ts';

/** Runs the command on chunks of input; `seen` is what was written by the time each chunk had been read. */
async function sameName(chunks: readonly (string | Uint8Array)[], argv: readonly string[] = ['--sounds-only']) {
  let written = '';
  const seen: string[] = [];
  const stdin = (async function* lines() {
    for (const chunk of chunks) {
      yield chunk;
      seen.push(written);
    }
  })();
  const stdout = {
    write: (text: string) => {
      written += text;
    },
  };
  const streams = fakeStreams({ stdin, stdout });
  const status = await run(['same-name', ...argv], streams);
  return { status, out: written, err: streams.err(), seen };
}

describe('epigraph same-name', () => {
  it('answers every line in its order', async () => {
    const { status, out, err } = await sameName(['work zoog\tWerkzeug\nJenkins\tDjango\r\ncreate db\tCrateDB']);
    expect(out).toMatch(/^same\t0\.\d{3}\ndifferent\t0\.\d{3}\nsame\t0\.\d{3}\n$/);
    expect([status, err]).toEqual([0, '']);
  });

  it('names a line that is malformed, goes on, and fails at the end', async () => {
    const { status, out, err } = await sameName(['Jon\tJohn\nno tab\n\na\tb\tc\n\tDjango\nJon\tJohn\n']);
    expect(out.split('\n')).toHaveLength(3);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 16)),
    ).toEqual(['epigraph: line 2', 'epigraph: line 3', 'epigraph: line 4', 'epigraph: line 5']);
    expect(err).toContain('expected two names with one tab between them, got "no tab"');
    expect(status).toBe(1);
  });

  it('cuts a long malformed line short', async () => {
    const { err } = await sameName([`${'x'.repeat(500)}\n`]);
    expect(err.length).toBeLessThan(150);
  });

  it('answers as the lines come in, even where a letter is cut in two', async () => {
    const bytes = Buffer.from('Lukash Longa\tŁukasz Langa\nJon\tJohn\n');
    const { out, seen } = await sameName([bytes.subarray(0, 14), bytes.subarray(14, 30), bytes.subarray(30)]);
    expect(seen[1]).toMatch(/^same\t/);
    expect(out.match(/same/g)).toHaveLength(2);
  });

  it('says nothing of nothing', async () => {
    expect(await sameName([])).toMatchObject({ status: 0, out: '', err: '' });
  });

  it('asks the catalogue unless told otherwise', async () => {
    const pairs = ['cube control\tkubectl\nOpenSSH\tOpenSSL\n'];
    expect((await sameName(pairs, [])).out).toMatch(/^same\t.*\ndifferent\t/);
    expect((await sameName(pairs)).out).toMatch(/^different\t/);
  });
});
