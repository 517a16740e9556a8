// Loaded before the command: when the process ends, it writes what it has cost.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cost = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
  writeFileSync(process.env.COST_REPORT, JSON.stringify(cost));
});
