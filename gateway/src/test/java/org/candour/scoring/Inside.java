package org.candour.scoring;

/** Stands for a class of a service. */
public class Inside {}
