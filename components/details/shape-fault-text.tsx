import { SHAPE_FAULTS } from '@/utils/core/credentials/shape-fault';
import type { Failure } from '@/utils/core/result/result';
import { shapeFaultText } from '../texts/names';

/** In what the value of a problem differs from its shape, where that is known. */
export function ShapeFaultText({ problem }: { problem: Failure }) {
  const fault = SHAPE_FAULTS.find((one) => one === problem.params?.fault);
  return fault ? <p className="explanation">{shapeFaultText(fault)}</p> : null;
}
