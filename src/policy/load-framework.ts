import type { SchemaDocument } from './parse.ts';
import type { Framework, FrameworkHeadings, FrameworkOutline, Requirement, RequirementHeading } from './rule.ts';

interface WrittenRequirement extends Pick<Requirement, 'id' | 'title' | 'summary' | 'kind'> {
  readonly 'read-from': Requirement['readFrom'];
  readonly standing?: Requirement['standing'];
  readonly 'in-force-from'?: string;
  readonly note?: string;
  readonly 'left-out'?: string;
}

interface WrittenFramework
  extends Pick<Framework, 'id' | 'title' | 'source' | 'standing' | 'status' | 'read' | 'provenance'> {
  readonly jurisdiction?: string;
  readonly published?: string;
  readonly 'in-force-from'?: string;
  readonly requirements: readonly WrittenRequirement[];
}

/** A framework that its schema accepts, what a requirement does not say of itself taken from the framework. */
export function loadFramework(document: SchemaDocument): Framework {
  const {
    'in-force-from': day,
    jurisdiction,
    published,
    requirements,
    ...written
  } = document.value as WrittenFramework;
  const framework = {
    ...written,
    jurisdiction: jurisdiction ?? null,
    published: published ?? null,
    inForceFrom: day ?? null,
  };
  return { ...framework, requirements: requirements.map((requirement) => loadRequirement(requirement, framework)) };
}

function loadRequirement(
  { 'read-from': readFrom, 'in-force-from': day, 'left-out': leftOut, standing, note, ...written }: WrittenRequirement,
  framework: Pick<Framework, 'standing' | 'inForceFrom'>,
): Requirement {
  // A day of the framework says nothing of a requirement that stands otherwise in law.
  const inherited = standing === undefined ? framework.inForceFrom : null;
  return {
    ...written,
    readFrom,
    standing: standing ?? framework.standing,
    inForceFrom: day ?? inherited,
    note: note ?? null,
    leftOut: leftOut ?? null,
  };
}

/** What judging needs of a framework. */
export function outlineOf({ id, title, requirements }: Framework): FrameworkOutline {
  const kinds = [...new Set(requirements.map(({ kind }) => kind))];
  const idsOf = (wanted: string): readonly string[] =>
    requirements.filter(({ kind }) => kind === wanted).map((requirement) => requirement.id);
  return { id, title, requirements: Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind)])) };
}

/** What explaining a rule needs of a framework. */
export function headingsOf({ title, standing, inForceFrom, requirements }: Framework): FrameworkHeadings {
  const headingOf = (requirement: Requirement): RequirementHeading => ({
    title: requirement.title,
    ...(requirement.readFrom === 'source' ? {} : { readFrom: requirement.readFrom }),
    ...(requirement.standing === standing ? {} : { standing: requirement.standing }),
    ...(requirement.inForceFrom === inForceFrom ? {} : { inForceFrom: requirement.inForceFrom }),
    ...(requirement.leftOut === null ? {} : { leftOut: requirement.leftOut }),
  });
  return {
    title,
    standing,
    inForceFrom,
    requirements: Object.fromEntries(requirements.map((requirement) => [requirement.id, headingOf(requirement)])),
  };
}
