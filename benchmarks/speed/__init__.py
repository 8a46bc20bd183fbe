"""How quick cite-check is: whole processes, the parser, the web; each figure beside a floor measured in the same run."""
