import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';

/** Whether the process lives, and whether it can serve: for supervisors and load balancers. */
@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.one(sql`select 1 from theme limit 1`);
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'The database does not answer.' });
    }
  }
}
