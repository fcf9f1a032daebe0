import { Module } from '@nestjs/common';
import { IdentityModule } from '@guildhall/identity';
import { CentreManifest } from './centre.manifest.js';
import { CentreEntity } from './centre/centre.entity.js';
import { CentreQueries } from './centre/centre.queries.js';
import { CentreRepository } from './centre/centre.repository.js';
import { CentreResolver } from './centre/centre.resolver.js';
import { CentreService } from './centre/centre.service.js';
import { DirectoryQueries } from './directory/directory.queries.js';
import { DirectoryResolver } from './directory/directory.resolver.js';

const centres = [CentreRepository, CentreQueries, CentreService, CentreResolver];
const directory = [DirectoryQueries, DirectoryResolver];

@Module({
  imports: [IdentityModule],
  providers: [...centres, ...directory, CentreManifest],
  exports: [CentreManifest, CentreQueries, CentreRepository],
})
export class CentreModule {}

export const centreEntities = [CentreEntity];
