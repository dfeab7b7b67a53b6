package dev.waymark.local.realm;

/// An invented person of the demo realm; the password is public.
public record DemoUser(String username, String role, String password) {}
