import { gfmExamples } from './gfm-examples.ts'
import { holdsLaws } from './holds-laws.ts'

holdsLaws('what GitHub adds', gfmExamples)
