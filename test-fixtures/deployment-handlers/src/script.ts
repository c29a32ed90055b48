const handler = 1;
