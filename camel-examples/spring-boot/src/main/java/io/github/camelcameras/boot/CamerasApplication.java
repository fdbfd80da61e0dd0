package io.github.camelcameras.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Receives the events of cameras of all vendors, and calls them. */
@SpringBootApplication
public class CamerasApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CamerasApplication.class, arguments);
    }
}
