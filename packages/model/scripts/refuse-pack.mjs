// The package that is published is made from these sources, which nobody can use from outside.
process.stderr.write(
  'This folder holds sources. Pack @rplan/model from the root of the repository: npm run pack -- out/packages model\n',
);
process.exit(1);
