import { expect, test } from 'vitest'
import { readAnnexes, reckon } from './annexes.fixture.ts'

test.each([1,2,3,4,5,6])(
  'rows the importer was not made for are read, or left to a person; none is read wrongly %i',
  async (n) => {
    const found = await reckon(readAnnexes(`tests/fixtures/import/annexes-${n}.txt`))
    console.log(found.rows, found.right, found.wrong.length, found.undecided.length, found.lost.length)
    console.log(
      ['WRONG', ...found.wrong, 'UNDECIDED', ...found.undecided, 'LOST', ...found.lost, 'NOISE', ...found.noise].join(
        '\n',
      ),
    )
  },
)
