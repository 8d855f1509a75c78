import { mcpServersReader } from './agents/mcp-servers.ts';
import { functionToolsReader, mcpToolsReader } from './agents/tool-lists.ts';
import { dvcReader } from './artifacts/dvc.ts';
import { gitLfsPointerReader } from './artifacts/git-lfs-pointer.ts';
import { inTotoReader } from './artifacts/in-toto.ts';
import { medperfReader } from './artifacts/medperf.ts';
import { mlflowModelReader } from './artifacts/mlflow-model.ts';
import { modelBinaryReader } from './artifacts/model-binary.ts';
import { modelSigningReader } from './artifacts/model-signing.ts';
import { monaiLargeFilesReader } from './artifacts/monai-large-files.ts';
import { pickleReader } from './artifacts/pickle.ts';
import { safetensorsReader } from './artifacts/safetensors.ts';
import { adHocCardReader } from './cards/ad-hoc-card.ts';
import { bioimageioDatasetReader, bioimageioModelReader } from './cards/bioimageio.ts';
import { bridge2aiReader } from './cards/bridge2ai.ts';
import { chaiCardReader } from './cards/chai-card.ts';
import { cyclonedxReader } from './cards/cyclonedx.ts';
import { evalResultsReader } from './cards/eval-results.ts';
import { fhirDocumentReferenceReader } from './cards/fhir-document-reference.ts';
import { markdownCardReader } from './cards/markdown-card.ts';
import { mitchellCardReader } from './cards/mitchell-card.ts';
import { modelCardToolkitReader } from './cards/model-card-toolkit.ts';
import { monaiBundleReader } from './cards/monai-bundle.ts';
import { radiotherapyReader } from './cards/radiotherapy.ts';
import { spdx3Reader } from './cards/spdx3.ts';
import { systemFileReader } from './cards/system-file.ts';
import { croissantReader } from './datasets/croissant.ts';
import { d4dReader } from './datasets/d4d.ts';
import { huggingFaceDatasetReader } from './datasets/hugging-face-dataset-card.ts';
import type { DeclaredEvidence, Head, Reader, Strength } from './reader.ts';
import { aequitasReader } from './results/aequitas.ts';
import { aif360Reader } from './results/aif360.ts';
import { alibiDetectReader } from './results/alibi-detect.ts';
import { clarifyReader } from './results/clarify.ts';
import { classificationReportReader } from './results/classification-report.ts';
import { deepchecksReader } from './results/deepchecks.ts';
import { privacyBudgetReader, privacyStatementReader } from './results/differential-privacy.ts';
import { dvcPlotsReader } from './results/dvc-plots.ts';
import { evidentlyReader } from './results/evidently.ts';
import { explanationReader } from './results/explanation-file.ts';
import { frictionlessReader } from './results/frictionless.ts';
import { garakHitlogReader, garakReader } from './results/garak.ts';
import { giskardReader } from './results/giskard.ts';
import { greatExpectationsReader } from './results/great-expectations.ts';
import { groupTableReader } from './results/group-table.ts';
import { grypeReader } from './results/grype.ts';
import { healthbenchReader } from './results/healthbench.ts';
import { helmReader, medhelmReader } from './results/helm.ts';
import { evaluateReader, trainerReader } from './results/huggingface-results.ts';
import { inspectReader } from './results/inspect.ts';
import { junitReader } from './results/junit.ts';
import { lmEvalReader, lmEvalSamplesReader } from './results/lm-eval.ts';
import { metricsReader } from './results/metrics-file.ts';
import { mlflowMetricReader, mlflowRunReader } from './results/mlflow-run.ts';
import { mlflowTableReader } from './results/mlflow-table.ts';
import { modelscanReader } from './results/modelscan.ts';
import { monaiSummaryReader, nnunetSummaryReader } from './results/monai-metrics.ts';
import { nannymlReader } from './results/nannyml.ts';
import { notParsedReader } from './results/not-parsed.ts';
import { panderaReader } from './results/pandera.ts';
import { predictionsReader } from './results/predictions.ts';
import { promptfooReader } from './results/promptfoo.ts';
import { pyritReader } from './results/pyrit.ts';
import { robustbenchReader } from './results/robustbench.ts';
import { trivyReader } from './results/trivy.ts';

/** Every format there is a reader for. */
export const readers: readonly Reader[] = [
  systemFileReader,
  markdownCardReader,
  chaiCardReader,
  fhirDocumentReferenceReader,
  cyclonedxReader,
  spdx3Reader,
  monaiBundleReader,
  evalResultsReader,
  huggingFaceDatasetReader,
  modelCardToolkitReader,
  bridge2aiReader,
  mitchellCardReader,
  bioimageioModelReader,
  bioimageioDatasetReader,
  radiotherapyReader,
  adHocCardReader,
  croissantReader,
  d4dReader,
  dvcReader,
  medperfReader,
  mlflowModelReader,
  gitLfsPointerReader,
  monaiLargeFilesReader,
  modelSigningReader,
  inTotoReader,
  safetensorsReader,
  pickleReader,
  modelBinaryReader,
  mcpServersReader,
  mcpToolsReader,
  functionToolsReader,
  aequitasReader,
  aif360Reader,
  clarifyReader,
  evidentlyReader,
  alibiDetectReader,
  nannymlReader,
  deepchecksReader,
  greatExpectationsReader,
  panderaReader,
  frictionlessReader,
  monaiSummaryReader,
  nnunetSummaryReader,
  promptfooReader,
  garakReader,
  garakHitlogReader,
  inspectReader,
  lmEvalReader,
  lmEvalSamplesReader,
  healthbenchReader,
  helmReader,
  medhelmReader,
  pyritReader,
  giskardReader,
  predictionsReader,
  explanationReader,
  classificationReportReader,
  groupTableReader,
  metricsReader,
  mlflowMetricReader,
  mlflowRunReader,
  mlflowTableReader,
  dvcPlotsReader,
  trainerReader,
  evaluateReader,
  modelscanReader,
  trivyReader,
  grypeReader,
  junitReader,
  privacyBudgetReader,
  privacyStatementReader,
  robustbenchReader,
  notParsedReader,
];

/** The reader of a file; `clash` where two lay equal claim to it, which nobody but the author can settle. */
export type Recognised =
  | { readonly kind: 'reader'; readonly reader: Reader; readonly because: string; readonly strength: Strength }
  | { readonly kind: 'clash'; readonly message: string }
  | { readonly kind: 'unknown' };

/** Finds the reader that is surest of a file. A declared kind decides among the readers of results. */
export function recognise(
  head: Head,
  declared: DeclaredEvidence | null,
  among: readonly Reader[] = readers,
): Recognised {
  const claims = among
    .flatMap((reader) => {
      const recognition = reader.recognise(head, declared);
      return recognition === null ? [] : [{ reader, ...recognition }];
    })
    .sort((a, b) => b.strength - a.strength || rank(b.reader, declared) - rank(a.reader, declared));
  const [first, second] = claims;
  if (first === undefined) return { kind: 'unknown' };
  const isTie = second !== undefined && second.strength === first.strength;
  if (isTie && rank(second.reader, declared) === rank(first.reader, declared)) {
    return {
      kind: 'clash',
      message:
        `The file could be ${first.reader.title} (${first.because}) or ${second.reader.title} (${second.because}). ` +
        'State its kind under evidence in rmf-system.yaml.',
    };
  }
  return { kind: 'reader', ...first };
}

/**
 * Which of two readers that are equally sure is meant by rmf-system.yaml. Rows, and numbers that are pointed at, are read
 * as such, whatever tool wrote the file; of a ranking the reader of the tool's own format knows more.
 */
function rank(reader: Reader, declared: DeclaredEvidence | null): number {
  if (declared?.kind === 'predictions') return reader === predictionsReader ? 1 : 0;
  if (declared?.kind === 'explanation') return reader === explanationReader ? -1 : 0;
  const pointsAtNumbers = declared !== null && Object.keys(declared.metrics).length > 0;
  return pointsAtNumbers && reader === metricsReader ? 1 : 0;
}
