package dev.pinbridge.development;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says where the development run's own Pinpoint is, for the page that leads through the main job.
@RestController
final class DevelopmentSandboxController {
    private final DevelopmentSandbox sandbox;

    DevelopmentSandboxController(DevelopmentSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @GetMapping("/dev/sandbox")
    DevelopmentSandbox sandbox() {
        return sandbox;
    }
}
