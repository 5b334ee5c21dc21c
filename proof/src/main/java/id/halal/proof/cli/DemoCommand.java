package id.halal.proof.cli;

import picocli.CommandLine.Command;

/** Plays a case for people to look at. */
@Command(name = "demo", description = "Play a case and show what comes of it", subcommands = KaltimCommand.class)
final class DemoCommand {}
