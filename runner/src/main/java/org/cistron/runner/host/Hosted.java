package org.cistron.runner.host;

/** What a plugin offers, made and in the host's hands: every call is guarded and its result checked. */
public sealed interface Hosted permits HostedFinder, HostedConsequences, HostedClassifier, HostedReportWriter {}
