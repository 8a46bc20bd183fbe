"""The front door: the only place that knows click, the environment, the file system and asyncio.run."""
