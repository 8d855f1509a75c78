import { mappedReader } from '../mapped/mapped-reader.ts';

/**
 * How MedPerf runs a model: `container_config.yaml`, or the older `mlcube.yaml`. It says which image, and nothing of what
 * is in it. https://docs.medperf.org/containers/
 */
export const medperfReader = mappedReader({
  id: 'medperf',
  title: 'MedPerf container',
  role: 'artifact',
  versions: ['container_config', 'mlcube'],
  assurance: 'declared',
  recognise: ({ has }) => {
    if (has('container_type') && has('image') && has('tasks')) {
      return { strength: 3, because: 'it has container_type, image and tasks' };
    }
    return (has('docker/image') || has('singularity/image')) && has('tasks/*/parameters')
      ? { strength: 3, because: 'it has an image and tasks with parameters, as MLCube does' }
      : null;
  },
  version: ({ has }) => (has('container_type') ? 'container_config' : 'mlcube'),
  mapping: {
    names: 'exact',
    facts: [{ field: 'model.software', at: ['image', 'docker/image', 'singularity/image'] }],
    settings: ['container_type', 'tasks', 'platform', 'docker', 'singularity'],
  },
});
