import type { Reporter, TestModule } from 'vitest/node';
import type { Figure } from './figure.ts';

const isOver = ({ value, limit }: Figure): boolean => limit !== undefined && value > limit;

function row(figure: Figure): string {
  const { what, value, unit, limit } = figure;
  const verdict = limit === undefined ? 'for comparison' : `limit ${limit} ${isOver(figure) ? 'OVER' : 'ok'}`;
  return `${what.padEnd(72)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(5)} ${verdict}`;
}

/** Prints every figure beside the number that it should hold; a figure over its limit is marked, not failed. */
export default class BenchReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const figures = tests.flatMap((test) => test.meta().figures ?? []);
    process.stdout.write(`\n${figures.map(row).join('\n')}\n`);
    const over = figures.filter(isOver).length;
    process.stdout.write(`\n${figures.length} figures, ${over} over their limit\n`);
  }
}
