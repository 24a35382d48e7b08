package org.candour.wrong.api;

/** As if generated from the OpenAPI text. */
public class GeneratedDto {}
