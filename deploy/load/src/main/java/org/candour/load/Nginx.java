package org.candour.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plain nginx proxy on loopback, as the figure to aim at. */
record Nginx(Program program, int port, Path folder) {

    private static final Path BINARY = Path.of("/usr/sbin/nginx");

    /** Empty where nginx is not installed: its figures are then missing from the report. */
    static Optional<Nginx> inFrontOf(int upstream) throws IOException {
        if (Files.notExists(BINARY)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("candour-nginx-");
        int port = Program.freePort();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"),
                configuration(folder, upstream, port));
        return Optional.of(new Nginx(
                Program.start(folder, List.of(BINARY.toString(), "-c", configuration.toString())), port,
                folder));
    }

    private static String configuration(Path folder, int upstream, int port) {
        return """
               daemon off;
               worker_processes 2;
               pid %1$s/pid;
               error_log %1$s/error.log;
               events { worker_connections 512; }
               http {
                 access_log off;
                 client_body_temp_path %1$s/body;
                 proxy_temp_path %1$s/proxy;
                 fastcgi_temp_path %1$s/fastcgi;
                 uwsgi_temp_path %1$s/uwsgi;
                 scgi_temp_path %1$s/scgi;
                 client_body_buffer_size 64k;
                 upstream service { server 127.0.0.1:%2$d; keepalive 64; }
                 server {
                   listen 127.0.0.1:%3$d;
                   location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                 }
               }
               """
                .formatted(folder, upstream, port);
    }

    void close() throws IOException {
        program.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
